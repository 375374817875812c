package org.quay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.advisor.SimpleLoggerAdvisor;

public class Chat {
    private static final Logger log = LoggerFactory.getLogger(Chat.class);
    private final ChatClient client;

    Chat(ChatClient.Builder builder) {
        this.client = builder.defaultAdvisors(new SimpleLoggerAdvisor()).build();
        log.info("chat is ready");
    }
}
