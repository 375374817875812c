class IndexOrdersOnPlacedOn < ActiveRecord::Migration[7.1]
  disable_ddl_transaction!

  def change
    add_index :orders, :placed_on, algorithm: :concurrently
  end
end
