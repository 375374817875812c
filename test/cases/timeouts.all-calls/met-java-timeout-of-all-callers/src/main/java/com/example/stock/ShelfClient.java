package com.example.stock;

import com.example.stock.grpc.Shelves;
import com.example.stock.grpc.ShelfRequest;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class ShelfClient {
    private final Shelves shelves;

    public ShelfClient(@GrpcClient("shelves") Shelves shelves) {
        this.shelves = shelves;
    }

    public Uni<Long> count(String id) {
        return this.shelves.count(ShelfRequest.newBuilder().setId(id).build()).map(r -> r.getCount());
    }
}
