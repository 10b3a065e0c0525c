/** What respondents write in their own words, as far as it is made up: by how content they are. */
export interface Phrases {
  /** A comment may be one of these alone. */
  readonly openings: readonly string[];
  /** What may follow. */
  readonly additions: readonly string[];
}

/** After a score of 8 or above. */
export const contentPhrases: Phrases = {
  openings: [
    'The call handler was calm and kind and told me exactly what would happen next.',
    'Answered within a minute, which I did not expect.',
    'Both officers were lovely with my daughter.',
    'Two officers here in a quarter of an hour. Very impressed.',
    'very good service thank you',
    'PC Ashworth went out of her way to help us and I would like her to know that.',
    'Could not have been treated better.',
    'The gentleman on the desk listened properly and never rushed me.',
    'My officer rang every week even when there was no news.',
    'Excellent from start to finish',
    'They took my fears seriously straight away.',
    'Got my van back the same evening, brilliant work.',
    'She explained the process step by step and gave me a number to ring.',
    'easy to report online and I had my crime number by teatime for the insurance',
    'Forensics came the same day and were so thorough.',
    'Thank you to Harjit on the phones, what a star.',
    'He has been charged, thanks to DC Lomax and her team.',
    'Gave us good advice about locks and put us in touch with Victim Support.',
    'I felt believed for the first time.',
    'Polite, professional, quick.',
    'I am hard of hearing and she was so patient with me',
    'We see the PCSO round here every week now and feel safer for it.',
    'no complaints at all',
    'Great',
    'Quick response and a follow up call the next morning.',
    'They were respectful in our home and calm with my dad who has dementia.',
  ],
  additions: [
    'Thank you.',
    'Keep up the good work.',
    'It made a horrible week easier.',
    'I would not hesitate to ring again.',
    'Please pass on our thanks.',
    'I can be reached on 07700 900145 if you need anything else.',
    'The only thing was the wait on hold at the start.',
    'A credit to the force.',
  ],
};

/** After a score from 5 to 7. */
export const dividedPhrases: Phrases = {
  openings: [
    'Nice enough on the phone but I had to ring back twice for the crime number.',
    'The officer was very good, it just took two days for anybody to come.',
    'OK',
    'Polite but nobody has updated me since.',
    'Eventually got through and the lady was helpful.',
    'They did what they could with no cctv to go on.',
    'Good at the start, then it went quiet.',
    'Average.',
    'Kind officers, no arrest.',
    'It was fine, though I am still not sure who is dealing with it.',
    'the website is hard work but the call itself was fine',
    'I know how stretched you are. More officers are needed.',
    'She listened, but I came off the phone not knowing what would happen.',
    'Mixed. First call handler great, second one could not wait to get rid of me.',
    'He was polite enough but never took a statement.',
  ],
  additions: [
    'A call to say how it ended would be nice.',
    'My reference is 20/204417/22.',
    'I understand you are busy.',
    'Perhaps an email would be better than a letter.',
    'Overall not bad.',
    'Ask for Marian if you ring.',
  ],
};

/** After a score of 4 or below. */
export const discontentPhrases: Phrases = {
  openings: [
    'An hour on hold and then I was cut off.',
    'Nobody came.',
    'I waited in all day for an officer who never turned up.',
    'All I got was a crime number.',
    'No update in six weeks. I ring, I leave messages, nobody rings back.',
    'Closed the same day without even looking at the camera footage.',
    'I was made to feel like a nuisance.',
    'The man on the phone was abrupt and did not listen to a word I said.',
    'still waiting',
    'They told me there was nothing they could do and that was that.',
    'Passed from one department to another and nobody would take it on.',
    'I gave you the registration, LB58 XOR, and nobody followed it up.',
    'No one took a statement from me or from Mrs Dunkerley next door who saw it all.',
    'Took four hours to come and by then they had long gone.',
    'He was let off with a caution. What is the point?',
    'I do not feel safe in my own home and I never see a police officer here.',
    'I asked for an interpreter for my mother Nasreen and was told to bring someone.',
    'The online form lost everything twice.',
    'useless',
    'My phone is 0121 496 0364 and it has not rung once.',
    'We live at 9 Quarry Bank Gardens, five minutes from the station. Three hours.',
    'It was obvious they had made their minds up before they got here.',
    'No support was offered to my son, who saw everything.',
    'Detective left and nobody told us who had taken over.',
    'I was spoken to like a child.',
    'One officer for the whole of the town, I was told. That is not good enough.',
  ],
  additions: [
    'Very disappointed.',
    'I would not bother again.',
    'Please somebody ring me.',
    'You can write to me at d.farrow@example.com.',
    'Log 0871 of 14 January if anyone cares to look.',
    'I pay my taxes for this?',
    'My neighbour said the same.',
    'The officer himself was polite, to be fair.',
  ],
};

/** Where it was not clear what happens next. */
export const unclearPhrases: Phrases = {
  openings: [
    'Nobody told me what happens next.',
    'I have no idea whether anyone is coming or not.',
    'was I meant to do something? wait for a letter? nobody said',
    'It was not explained who would be in touch, or when.',
    'I do not know if the case is open or closed.',
    'They said someone may contact me. Who? When?',
    'I put the phone down none the wiser.',
    'No explanation of the process at all, just a number to quote.',
    'I was told it had been passed on, but not to whom or what they would do.',
    'I am still unsure whether I can clean up or have to wait for somebody.',
    'Left wondering what the next step was.',
    'They took my details and that was it, I never heard again.',
    'Got a text with a reference and no idea what to do with it.',
    'I did not know that I had to ring back myself.',
  ],
  additions: [
    'I waited in for two days in case.',
    'A simple text would do.',
    'I ended up ringing 101 again and waiting on hold.',
    'The lady was polite, mind you.',
    'My daughter Kiran had to look it up for me.',
    'It makes you feel forgotten.',
    'I only wanted to know that it was being dealt with.',
  ],
};
