package com.acme.orders;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.stereotype.Component;

@Component
public class LabelListener {
    private static final Logger log = LoggerFactory.getLogger(LabelListener.class);
    private final LabelPrinter printer;

    public LabelListener(LabelPrinter printer) {
        this.printer = printer;
    }

    @RabbitListener(queues = "labels")
    public void print(String label) {
        printer.print(label);
        log.info("label printed length={}", label.length());
    }
}
