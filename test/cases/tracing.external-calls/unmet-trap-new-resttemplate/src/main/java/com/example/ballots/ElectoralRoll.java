package com.example.ballots;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
class ElectoralRoll {

    record Entry(long district, boolean entitled) {}

    private final RestTemplate http;
    private final String url;

    ElectoralRoll(@Value("${electoral-roll.url}") String url) {
        SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
        factory.setConnectTimeout(1000);
        factory.setReadTimeout(3000);
        this.http = new RestTemplate(factory);
        this.url = url;
    }

    Entry find(String number) {
        return http.getForObject(url + "/entries/{number}", Entry.class, number);
    }
}
