package se.vinter.lifts;

import org.glassfish.jersey.server.ResourceConfig;
import se.vinter.guard.KeyFeature;

public class Config extends ResourceConfig {
    public Config() {
        register(KeyFeature.class);
        register(LiftResource.class);
    }
}
