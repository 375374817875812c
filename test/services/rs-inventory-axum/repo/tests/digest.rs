use sha2::{Digest, Sha256};

#[test]
fn key_digest_is_stable() {
    let d = hex::encode(Sha256::digest(b"test-key"));
    assert_eq!(d.len(), 64);
    assert_eq!(d, hex::encode(Sha256::digest(b"test-key")));
}
