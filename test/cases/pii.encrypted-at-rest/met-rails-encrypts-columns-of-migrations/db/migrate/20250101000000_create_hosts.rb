class CreateHosts < ActiveRecord::Migration[8.0]
  def change
    create_table :hosts do |t|
      t.string :email
      t.string :phone
      t.timestamps
    end
  end
end
