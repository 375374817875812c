use aes_gcm::{aead::{Aead, AeadCore, KeyInit, OsRng}, Aes256Gcm};

pub fn seal(text: &str) -> Vec<u8> {
    let key = std::fs::read("/run/secrets/key").unwrap();
    let cipher = Aes256Gcm::new_from_slice(&key).unwrap();
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    let mut out = nonce.to_vec();
    out.extend(cipher.encrypt(&nonce, text.as_bytes()).unwrap());
    out
}
