package dev.quay;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;

public class Main {
    public static void main(String[] args) throws Exception {
        BerthClient berths = new BerthClient();
        HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
        server.createContext("/berths", exchange -> {
            try {
                byte[] body = berths.berth(exchange.getRequestURI().getPath()).getBytes();
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.start();
    }
}
