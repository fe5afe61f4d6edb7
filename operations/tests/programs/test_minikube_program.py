from todoctl.programs.minikube import missing_images, short_name


def test_an_image_is_found_under_any_of_its_names() -> None:
    present = {short_name(name): "id" for name in ("docker.io/library/postgres:17-trixie", "todo-backend:0a1b")}
    assert missing_images(["postgres:17-trixie", "docker.io/todo-backend:0a1b"], present) == []


def test_another_tag_is_another_image() -> None:
    assert missing_images(["todo-backend:new"], {"todo-backend:old": "id"}) == ["todo-backend:new"]
