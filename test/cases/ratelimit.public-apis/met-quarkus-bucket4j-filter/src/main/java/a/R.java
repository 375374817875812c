package a;
import jakarta.ws.rs.*;
@Path("/orders")
public class R { @GET public String all() { return "[]"; } @POST public void add() {} }
