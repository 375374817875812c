Sequel.migration do
  no_transaction

  up do
    add_index :tickets, :event_id, name: :tickets_event_id_index, concurrently: true
    from(:accounts).where(id: from(:events).select(:organizer_id)).update(role: "organizer")
  end
end
