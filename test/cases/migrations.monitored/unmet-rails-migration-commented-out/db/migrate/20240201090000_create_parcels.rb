class CreateParcels < ActiveRecord::Migration[7.2]
  def change
    create_table :parcels do |t|
      t.string :code
    end
  end
end
