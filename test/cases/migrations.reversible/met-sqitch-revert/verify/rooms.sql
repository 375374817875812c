SELECT id FROM rooms WHERE false;
