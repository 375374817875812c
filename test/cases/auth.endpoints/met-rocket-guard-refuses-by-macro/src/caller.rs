use rocket::request::{FromRequest, Outcome, Request};

#[derive(serde::Deserialize)]
struct Claims {
    sub: String,
    exp: i64,
}

pub struct Caller {
    pub id: String,
}

fn read_claims(token: &str) -> Option<Claims> {
    let key = jsonwebtoken::DecodingKey::from_secret(std::env::var("SIGNING_SECRET").unwrap().as_bytes());
    let rules = jsonwebtoken::Validation::default();
    jsonwebtoken::decode::<Claims>(token, &key, &rules).ok().map(|d| d.claims)
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Caller {
    type Error = &'static str;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        let Some(token) = request.headers().get_one("Authorization") else {
            turn_away!("no token")
        };
        let Some(claims) = read_claims(token) else {
            turn_away!("invalid token")
        };
        Outcome::Success(Caller { id: claims.sub })
    }
}
