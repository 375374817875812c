use hmac::{Hmac, Mac};
use sha2::Sha256;

pub fn of(key: &[u8], id: i64) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any key length");
    mac.update(&id.to_be_bytes());
    format!("{id}-{}", &hex::encode(mac.finalize().into_bytes())[..10])
}

#[cfg(test)]
mod tests {
    #[test]
    fn codes_differ() {
        let key = [7u8; 32];
        assert_ne!(super::of(&key, 1), super::of(&key, 2));
    }
}
