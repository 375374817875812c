class IndexItems < ActiveRecord::Migration[7.1]
  disable_ddl_transaction!
  def change
    add_index :items, :name, algorithm: :concurrently
  end
end
