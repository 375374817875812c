#[derive(Clone)]
pub struct Client {
    token: String,
    http: reqwest::Client,
}

impl Client {
    pub fn new(_token: String) -> Self {
        let api_token = "kq83Zr0vNw5tYb2LdXh7Pc41";
        Self { token: api_token.to_string(), http: reqwest::Client::new() }
    }

    pub async fn labels(&self) -> String {
        let answer = self
            .http
            .get("https://api.carrier.example/labels")
            .header("authorization", self.header())
            .send()
            .await;
        answer.map(|a| a.status().to_string()).unwrap_or_default()
    }

    fn header(&self) -> String {
        format!("Bearer {}", self.token)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_carries_a_token() {
        assert!(Client::new(String::new()).header().starts_with("Bearer "));
    }
}
