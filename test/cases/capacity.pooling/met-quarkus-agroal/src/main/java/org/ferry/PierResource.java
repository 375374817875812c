package org.ferry;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/piers")
public class PierResource {
    @GET
    public List<Pier> all() {
        return Pier.listAll();
    }
}
