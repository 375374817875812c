Yabeda.configure do
  group :shop do
    counter :orders_total, comment: "Orders", tags: %i[channel]
  end
end
