package org.example.claims;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/claims")
public class ClaimResource {

    @GET
    @Path("/open")
    public List<Claim> open() {
        return Claim.open();
    }
}
