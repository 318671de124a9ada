/** Minutes in which one part of a question is put off and all else is answered. */
export const fireMinutes = `Harrowby Fire Authority

Minutes of the meeting held on 12 March 2025

Present: Councillor A. Penrose (Chair), Councillor B. Iyer, Chief Fire Officer D. Marsh

1. Performance

Councillor Iyer asked how many engines had been off the run in February and why.

The Chief Fire Officer said that there had been eleven. He would write to Members on the reasons by 28 March 2025.

Councillor Penrose asked whether the training tower was open.

The Chief Fire Officer confirmed that it was.
`
