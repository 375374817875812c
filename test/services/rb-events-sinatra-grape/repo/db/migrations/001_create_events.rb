Sequel.migration do
  change do
    create_table(:accounts) do
      primary_key :id
      String :email, null: false, unique: true
      String :phone
      String :password_digest, null: false
      String :role, null: false, default: "buyer"
      DateTime :created_at
      DateTime :updated_at
    end
    create_table(:events) do
      primary_key :id
      foreign_key :organizer_id, :accounts, null: false
      String :title, null: false
      DateTime :starts_at, null: false
      Integer :capacity, null: false
      Integer :sold, null: false, default: 0
      Integer :price_cents, null: false
      TrueClass :published, null: false, default: false
      DateTime :created_at
      DateTime :updated_at
    end
    create_table(:tickets) do
      primary_key :id
      foreign_key :event_id, :events, null: false
      foreign_key :account_id, :accounts, null: false
      String :attendee_name, null: false
      String :state, null: false
      String :seat
      String :charge_id
      DateTime :created_at
      DateTime :updated_at
    end
  end
end
