interface Transfer {
  transferToFixedLength?: (length?: number) => ArrayBuffer
}

/**
 * Gives buffers `transferToFixedLength` of ECMAScript 2024 where the runtime lacks it (Node 20): pdf.js passes its fonts with it,
 * and without them no word is bold and no line of a table is seen.
 */
export function provideBufferTransfer(): void {
  const prototype = ArrayBuffer.prototype as ArrayBuffer & Transfer
  if (prototype.transferToFixedLength !== undefined) return
  Object.defineProperty(prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const taken = structuredClone(this, { transfer: [this] })
      if (taken.byteLength === length) return taken
      const resized = new ArrayBuffer(length)
      new Uint8Array(resized).set(new Uint8Array(taken, 0, Math.min(length, taken.byteLength)))
      return resized
    },
  })
}
