Sequel.migration do
  change do
    create_table(:entries) do
      primary_key :id
      String :owner, null: false
    end
  end
end
