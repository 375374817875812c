use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct SignUp {
    pub email: String,
    pub birth_date: String,
    pub password: String,
}

impl SignUp {
    pub fn valid(&self) -> bool {
        self.email.contains('@') && self.password.len() >= 12
    }
}
