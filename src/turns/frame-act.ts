/** What a sentence of reported speech says its subject does. */
export type FrameAct = 'ask' | 'reply' | 'say' | 'comment' | 'decide' | 'procedure' | 'other'
