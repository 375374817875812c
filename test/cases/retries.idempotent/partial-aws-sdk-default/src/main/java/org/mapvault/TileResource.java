package org.mapvault;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.s3.S3Client;

@Path("/tiles")
public class TileResource {
    @Inject
    S3Client s3;

    @ConfigProperty(name = "tiles.bucket")
    String bucket;

    @GET
    @Path("/{z}/{x}/{y}")
    @Produces("image/png")
    public byte[] tile(@PathParam("z") int z, @PathParam("x") int x, @PathParam("y") int y) {
        return s3.getObjectAsBytes(b -> b.bucket(bucket).key(z + "/" + x + "/" + y + ".png")).asByteArray();
    }
}
