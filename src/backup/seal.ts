/** Sealing with a passphrase: PBKDF2-SHA-256, then AES-256-GCM for each frame. */
import { type Bytes, fromBase64, toBase64, utf8 } from "./bytes"
import { ROUNDS, type Seal } from "./header"
import { BackupError } from "./problem"

const KNOWN = utf8("huinuan")
/** Frames are numbered from 0; the known words stand under the last number that fits. */
const CHECK_NUMBER = 0xffffffff

/** A new salt makes a new key for each file, so that a frame's number may be its initialisation vector. */
export async function newSeal(
  passphrase: string,
  salt: Bytes,
  subtle: SubtleCrypto
): Promise<{ readonly seal: Seal; readonly key: CryptoKey }> {
  const key = await keyOf(passphrase, salt, ROUNDS, subtle)
  const check = await sealed(key, CHECK_NUMBER, KNOWN, utf8(""), subtle)
  const seal: Seal = {
    key: "PBKDF2-SHA-256",
    rounds: ROUNDS,
    salt: toBase64(salt),
    cipher: "AES-256-GCM",
    check: toBase64(check)
  }
  return { seal, key }
}

/** @throws BackupError `wrong-passphrase` */
export async function openSeal(passphrase: string, seal: Seal, subtle: SubtleCrypto): Promise<CryptoKey> {
  const key = await keyOf(passphrase, fromBase64(seal.salt), seal.rounds, subtle)
  await unsealed(key, CHECK_NUMBER, fromBase64(seal.check), utf8(""), subtle).catch(() => {
    throw new BackupError("wrong-passphrase")
  })
  return key
}

/** The same characters typed on another keyboard give the same key. */
async function keyOf(
  passphrase: string,
  salt: Bytes,
  rounds: number,
  subtle: SubtleCrypto
): Promise<CryptoKey> {
  const typed = await subtle.importKey("raw", utf8(passphrase.normalize("NFKC")), "PBKDF2", false, [
    "deriveKey"
  ])
  const derivation = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds }
  return subtle.deriveKey(derivation, typed, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"])
}

export async function sealed(
  key: CryptoKey,
  number: number,
  plain: Bytes,
  bound: Bytes,
  subtle: SubtleCrypto
): Promise<Bytes> {
  return new Uint8Array(await subtle.encrypt(algorithm(number, bound), key, plain))
}

/** Rejects when a bit differs: of the content, its number, or what it is bound to. */
export async function unsealed(
  key: CryptoKey,
  number: number,
  content: Bytes,
  bound: Bytes,
  subtle: SubtleCrypto
): Promise<Bytes> {
  return new Uint8Array(await subtle.decrypt(algorithm(number, bound), key, content))
}

function algorithm(number: number, additionalData: Bytes): AesGcmParams {
  const iv = new Uint8Array(12)
  new DataView(iv.buffer).setUint32(8, number)
  return { name: "AES-GCM", iv, additionalData }
}
