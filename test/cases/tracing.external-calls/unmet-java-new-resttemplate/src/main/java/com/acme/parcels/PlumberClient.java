package com.acme.parcels;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
public class PlumberClient {
    private final RestTemplate http;

    public PlumberClient() {
        SimpleClientHttpRequestFactory f = new SimpleClientHttpRequestFactory();
        f.setConnectTimeout(1000);
        f.setReadTimeout(2000);
        this.http = new RestTemplate(f);
    }

    public String nearest(String zip) {
        return http.getForObject("http://plumbers.internal/near/" + zip, String.class);
    }
}
