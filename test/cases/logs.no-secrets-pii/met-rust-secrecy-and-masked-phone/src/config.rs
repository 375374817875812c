use secrecy::SecretString;

#[derive(Debug, Clone)]
pub struct Config {
    pub sms_url: String,
    pub sms_token: SecretString,
    pub counters: u8,
}

impl Config {
    pub fn load() -> std::io::Result<Self> {
        let token = std::fs::read_to_string("/run/secrets/sms-token")?;
        Ok(Self {
            sms_url: std::env::var("SMS_URL").unwrap_or_else(|_| "https://sms.example.net".into()),
            sms_token: SecretString::from(token.trim().to_owned()),
            counters: 6,
        })
    }
}
