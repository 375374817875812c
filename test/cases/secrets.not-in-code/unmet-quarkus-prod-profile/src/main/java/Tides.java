@Path("/tides")
class Tides {
    @GET String all() { return "[]"; }
}
