#[macro_use]
extern crate rocket;

mod items;

#[launch]
fn rocket() -> _ {
    rocket::build().mount("/items", items::routes())
}
