use aes_gcm::{
    aead::{Aead, AeadCore, KeyInit, OsRng},
    Aes256Gcm, Key, Nonce,
};

pub fn seal(key: &[u8; 32], plain: &str) -> Vec<u8> {
    let cipher = Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(key));
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    let mut out = nonce.to_vec();
    out.extend(cipher.encrypt(&nonce, plain.as_bytes()).expect("seal"));
    out
}

pub fn open(key: &[u8; 32], sealed: &[u8]) -> String {
    let cipher = Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(key));
    let plain = cipher.decrypt(Nonce::from_slice(&sealed[..12]), &sealed[12..]).expect("open");
    String::from_utf8(plain).expect("utf-8")
}

#[cfg(test)]
mod tests {
    #[test]
    fn round_trip() {
        let key = [7u8; 32];
        assert_eq!(super::open(&key, &super::seal(&key, "Ada")), "Ada");
    }
}
