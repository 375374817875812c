package org.example;

import io.quarkus.logging.Log;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/ferries")
public class FerryResource {
    @GET
    public String next() {
        Log.info("next ferry asked for");
        return "12:40";
    }
}
