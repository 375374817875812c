ActiveRecord::Schema[7.1].define(version: 1) do
  create_table :users do |t|
    t.string :email
    t.string :password_digest
    t.integer :failed_attempts, default: 0
    t.datetime :locked_until
  end
end
