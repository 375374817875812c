package org.example.donors;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/donors")
public class DonorResource {

    @GET
    public List<Donor> byGroup(@jakarta.ws.rs.QueryParam("group") String group) {
        return Donor.list("bloodGroup", group);
    }

    @POST
    @Transactional
    public Donor register(Donor donor) {
        donor.persist();
        return donor;
    }
}
