import { createHash, generateKeyPairSync, sign } from "node:crypto"

/** A key and a certificate that it signed itself, for the simulated pages of one browser. Never written to disk. */
export interface Certificate {
  /** PEM, both. */
  key: string
  cert: string
  /** SHA-256 of the public key in base64, as Chromium names a key that it shall trust. */
  fingerprint: string
}

const DAY = 86_400_000

/** Valid from yesterday for a month. The names in it are of no account: the browser trusts the key. */
export function selfSigned(now = Date.now()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" })
  const subjectKey = publicKey.export({ type: "spki", format: "der" })
  const content = sequence(
    tagged(0xa0, integer(2)), // version 3
    integer(1),
    ecdsaWithSha256,
    simulation,
    sequence(utcTime(now - DAY), utcTime(now + 30 * DAY)),
    simulation,
    subjectKey
  )
  const signature = sign("sha256", content, privateKey)
  const certificate = sequence(content, ecdsaWithSha256, tagged(0x03, Buffer.of(0), signature))
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
    fingerprint: createHash("sha256").update(subjectKey).digest("base64")
  }
}

/** One DER element: tag, length, content (X.690). */
function tagged(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.of(tag, ...size), content])
}

const sequence = (...parts: Buffer[]) => tagged(0x30, ...parts)
const integer = (value: number) => tagged(0x02, Buffer.of(value))
const objectIdentifier = (...bytes: number[]) => tagged(0x06, Buffer.of(...bytes))
const ecdsaWithSha256 = sequence(objectIdentifier(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02)) // 1.2.840.10045.4.3.2
const commonName = objectIdentifier(0x55, 0x04, 0x03) // 2.5.4.3
const simulation = sequence(tagged(0x31, sequence(commonName, tagged(0x0c, Buffer.from("simulation")))))

/** `YYMMDDHHMMSSZ` */
function utcTime(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\D/g, "").slice(2, 14)
  return tagged(0x17, Buffer.from(`${digits}Z`))
}
