package com.example.musicians;

import java.util.List;
import org.springframework.stereotype.Service;

@Service
class MusicianService {

    private final Musicians musicians;
    private final MusicianSearch search;

    MusicianService(Musicians musicians, MusicianSearch search) {
        this.musicians = musicians;
        this.search = search;
    }

    void save(Musician m) {
        musicians.save(m);
        search.save(new MusicianDocument(m.account, m.name, m.email, m.town, m.instrument));
    }

    List<MusicianDocument> find(String instrument, String town) {
        return search.findByInstrumentAndTown(instrument, town);
    }

    void erase(String account) {
        musicians.deleteById(account);
    }
}
