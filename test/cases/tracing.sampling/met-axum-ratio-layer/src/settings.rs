use serde::Deserialize;

#[derive(Deserialize)]
pub struct Settings {
    pub listen: String,
    pub doors_url: String,
    pub tracing: Tracing,
}

#[derive(Deserialize)]
pub struct Tracing {
    pub ratio: f64,
}

impl Settings {
    pub fn load() -> Self {
        let text = std::fs::read_to_string("config/production.toml").expect("settings file");
        toml::from_str(&text).expect("valid settings")
    }
}
