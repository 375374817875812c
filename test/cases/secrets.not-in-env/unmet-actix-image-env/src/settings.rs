use std::env;

pub struct Settings {
    pub database_url: String,
    pub voucher_key: Vec<u8>,
}

impl Settings {
    pub fn from_env() -> Self {
        Self {
            database_url: env::var("DATABASE_URL").expect("DATABASE_URL"),
            voucher_key: env::var("VOUCHER_KEY").expect("VOUCHER_KEY").into_bytes(),
        }
    }
}
