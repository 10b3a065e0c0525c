import type { DatasetSource } from '@citizen-graph/ledger';
import { commentAnalyser } from '../domain/comments/analyse-comment';
import type { Comment } from '../domain/comments/comment';
import { SURVEY_COMMENTS } from '../import/survey-comments.dataset';
import { findTaxonomy } from './taxonomy.queries';

/** Comments with their themes by the taxonomy in force, and their sentiment. */
export const SURVEY_COMMENT_SOURCE: DatasetSource<Comment> = {
  dataset: SURVEY_COMMENTS,
  prepare: async (manager) => commentAnalyser((await findTaxonomy(manager)).taxonomy),
};
