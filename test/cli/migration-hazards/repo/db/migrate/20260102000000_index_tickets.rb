class IndexTickets < ActiveRecord::Migration[7.1]
  disable_ddl_transaction!

  def change
    add_index :tickets, :owner, algorithm: :concurrently
    add_foreign_key :tickets, :labels, validate: false
  end
end
