package com.example.musicians;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.elasticsearch.annotations.Document;
import org.springframework.data.elasticsearch.repository.ElasticsearchRepository;

@Document(indexName = "musicians")
public record MusicianDocument(@Id String account, String name, String email, String town, String instrument) {}

interface MusicianSearch extends ElasticsearchRepository<MusicianDocument, String> {
    List<MusicianDocument> findByInstrumentAndTown(String instrument, String town);
}
