use rocket::request::{FromRequest, Outcome, Request};

pub struct Caller {
    pub id: String,
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Caller {
    type Error = &'static str;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        let id = request.headers().get_one("Authorization").unwrap_or("");
        if id.is_empty() {
            turn_away!("no token");
        }
        Outcome::Success(Caller { id: id.to_owned() })
    }
}
