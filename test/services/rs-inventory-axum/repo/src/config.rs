use serde::Deserialize;

fn listen() -> String {
    "0.0.0.0:8080".into()
}
fn pretty() -> String {
    "pretty".into()
}
fn pool() -> u32 {
    16
}
fn interval() -> u64 {
    900
}
fn trips() -> u32 {
    5
}
fn open_min() -> u64 {
    10
}
fn open_max() -> u64 {
    60
}

#[derive(Clone, Deserialize)]
pub struct Config {
    #[serde(default = "listen")]
    pub listen: String,
    /// `pretty` or `json`
    #[serde(default = "pretty")]
    pub log_format: String,
    pub db_host: String,
    pub db_name: String,
    pub db_user: String,
    pub db_password: String,
    #[serde(default = "pool")]
    pub db_max_connections: u32,
    pub otlp_endpoint: String,
    pub supplier_url: String,
    pub supplier_token: String,
    #[serde(default = "trips")]
    pub supplier_breaker_failures: u32,
    #[serde(default = "open_min")]
    pub supplier_breaker_open_min_secs: u64,
    #[serde(default = "open_max")]
    pub supplier_breaker_open_max_secs: u64,
    pub shipping_url: String,
    pub shipping_token: String,
    #[serde(default = "interval")]
    pub reorder_interval_secs: u64,
}

impl Config {
    pub fn from_env() -> anyhow::Result<Self> {
        Ok(envy::from_env()?)
    }

    pub fn database_url(&self) -> String {
        format!(
            "postgres://{}:{}@{}/{}?sslmode=require&application_name=inventory",
            self.db_user, self.db_password, self.db_host, self.db_name
        )
    }
}
