#[macro_use]
extern crate rocket;

mod fail;

use fail::RateError;
use std::time::Duration;

#[get("/rates/<currency>")]
async fn rate(currency: &str) -> Result<String, RateError> {
    let client = reqwest::Client::builder().timeout(Duration::from_secs(3)).build().map_err(|e| RateError::new(currency, e))?;
    let answer = client
        .get(format!("https://rates.example.net/{currency}"))
        .send()
        .await
        .map_err(|e| RateError::new(currency, e))?;
    answer.text().await.map_err(|e| RateError::new(currency, e))
}

#[launch]
fn rocket() -> _ {
    rocket::build().mount("/", routes![rate])
}
