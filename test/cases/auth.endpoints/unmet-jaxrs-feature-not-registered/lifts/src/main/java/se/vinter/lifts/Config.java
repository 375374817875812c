package se.vinter.lifts;

import org.glassfish.jersey.server.ResourceConfig;

public class Config extends ResourceConfig {
    public Config() {
        register(LiftResource.class);
    }
}
