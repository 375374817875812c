#[macro_use]
extern crate rocket;

#[macro_use]
mod refuse;
mod caller;
mod notes;

#[launch]
fn rocket() -> _ {
    rocket::build().mount("/notes", notes::routes())
}
