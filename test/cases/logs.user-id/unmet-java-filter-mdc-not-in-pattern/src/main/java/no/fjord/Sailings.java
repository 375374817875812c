package no.fjord;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Path("/sailings")
public class Sailings {
    private static final Logger LOG = LoggerFactory.getLogger(Sailings.class);

    @POST
    @Path("/{port}/tickets")
    public void buy() {
        LOG.info("ticket sold");
    }
}
