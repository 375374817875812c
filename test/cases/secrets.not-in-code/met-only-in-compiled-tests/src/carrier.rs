#[derive(Clone)]
pub struct Client {
    token: String,
    http: reqwest::Client,
}

impl Client {
    pub fn new(token: String) -> Self {
        Self { token, http: reqwest::Client::new() }
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
    fn header_carries_the_token() {
        let api_token = "kq83Zr0vNw5tYb2LdXh7Pc41";
        let client = Client::new(api_token.to_string());
        assert_eq!(client.header(), "Bearer kq83Zr0vNw5tYb2LdXh7Pc41");
    }
}
